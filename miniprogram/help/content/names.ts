import type { Fact } from '../../content/fact';

const CUSTOMER_SERVICE = { source: '微粒贷公众号客服说明', checkedOn: '2026-11-24' } as const;

/** A name that people ask about, as it is in plain words, and what is known of it. */
export interface KnownName {
  readonly names: readonly string[];
  /** The answer to it in a few words. */
  readonly title: string;
  readonly verdict: 'official' | 'unverified';
  readonly fact: Fact;
}

export const NO_APP: Fact = { text: '没有单独的微粒贷 App，叫这个名字的 App 都是假的。', ...CUSTOMER_SERVICE, certainty: 'official' };

export const ENTRANCES: Fact = {
  text: '官方入口有三个：微信「我 → 服务 → 微粒贷借钱」、QQ 钱包、微众银行 App。',
  ...CUSTOMER_SERVICE,
  certainty: 'official',
};

export const ACCOUNT: Fact = {
  text: '官方公众号叫「微粒贷」，客服在它的「更多 → 微粒贷客服」里。',
  ...CUSTOMER_SERVICE,
  certainty: 'reported',
};

export const VOICE: Fact = {
  text: '免费的网络语音客服：在微信里搜「微众银行零售服务」，9:00–21:00。',
  ...CUSTOMER_SERVICE,
  certainty: 'reported',
};

export const KNOWN_NAMES: readonly KnownName[] = [
  { names: ['微粒贷公众号', '公众号微粒贷', '微信公众号微粒贷', '微粒贷微信公众号'], title: '官方公众号就叫这个名字', verdict: 'official', fact: ACCOUNT },
  { names: ['微众银行零售服务', '公众号微众银行零售服务', '微众银行零售服务公众号'], title: '官方的网络语音客服', verdict: 'official', fact: VOICE },
  { names: ['微众银行', '微众银行app'], title: '官方 App 就叫这个名字', verdict: 'official', fact: ENTRANCES },
  { names: ['微粒贷借钱'], title: '官方入口就叫这个名字', verdict: 'official', fact: ENTRANCES },
  { names: ['微粒贷'], title: '公众号叫这个是官方，App 叫这个是假的', verdict: 'unverified', fact: ACCOUNT },
];
