import type { Fact } from '../../content/fact';
import { LENDER } from './facts/lender';

const CUSTOMER_SERVICE = { source: '微众银行客服说明，2026-01-21 转载', checkedOn: '2026-11-26' } as const;

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
  text: '官方入口有两个：微信「我 → 服务 → 微粒贷借钱」，和 QQ 钱包。',
  source: '微粒贷 2021 年披露的说明，多处转述一致',
  checkedOn: '2026-11-26',
  certainty: 'official',
};

export const BANK_APP: Fact = {
  text: '微众银行 App 里能不能看到微粒贷，以 95384 说的为准。',
  source: '一处问答提到，2025年10月',
  checkedOn: '2026-11-26',
  certainty: 'hearsay',
};

export const ACCOUNT: Fact = {
  text: '官方公众号叫「微粒贷」，客服在它的「更多 → 微粒贷客服」里，人工 7:00–24:00。',
  ...CUSTOMER_SERVICE,
  certainty: 'official',
};

export const VOICE: Fact = {
  text: '免费的网络语音客服：在微信里搜「微众银行零售服务」，9:00–21:00。',
  ...CUSTOMER_SERVICE,
  certainty: 'official',
};

export const KNOWN_NAMES: readonly KnownName[] = [
  { names: ['微粒贷公众号', '公众号微粒贷', '微信公众号微粒贷', '微粒贷微信公众号'], title: '官方公众号就叫这个名字', verdict: 'official', fact: ACCOUNT },
  { names: ['微众银行零售服务', '公众号微众银行零售服务', '微众银行零售服务公众号'], title: '官方的网络语音客服', verdict: 'official', fact: VOICE },
  { names: ['微众银行'], title: '微粒贷的贷款人', verdict: 'official', fact: LENDER },
  { names: ['微众银行app'], title: '能不能在里面看微粒贷，没有核实', verdict: 'unverified', fact: BANK_APP },
  { names: ['微粒贷借钱'], title: '官方入口就叫这个名字', verdict: 'official', fact: ENTRANCES },
  { names: ['微粒贷'], title: '公众号叫这个是官方，App 叫这个是假的', verdict: 'unverified', fact: ACCOUNT },
];
