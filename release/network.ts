import fs from 'node:fs';
import path from 'node:path';
import { ALLOWED_ADDRESSES, type AllowedAddress } from './allowed-addresses';
import type { Finding } from './finding';
import { filesBelow } from './subject';

/** Members of wx, by whatever name wx goes after minification, that reach another machine or let WeChat do so. */
const CALLS = [
  'request', 'downloadFile', 'uploadFile', 'connectSocket', 'sendSocketMessage', 'loadFontFace', 'cloud',
  'createUDPSocket', 'createTCPSocket', 'createTLSSocket', 'preloadAssets', 'navigateToMiniProgram', 'createLivePlayerContext', 'createLivePusherContext', 'createInnerAudioContext',
  'createWebAudioContext', 'getBackgroundAudioManager', 'createRewardedVideoAd', 'createInterstitialAd', 'reportEvent', 'reportAnalytics',
  'reportMonitor', 'reportPerformance', 'getRealtimeLogManager', 'getBackgroundFetchData', 'setBackgroundFetchToken', 'login',
  'getUserProfile', 'getUserInfo', 'serviceMarket', 'joinVoIPChat', 'startLocalServiceDiscovery', 'createMapContext',
];
const CALL = new RegExp(`(?:\\.\\s*|\\[\\s*["'\`])(${CALLS.join('|')})\\b(?!-)`, 'g');

/** A member of wx whose name is made at run time: what it calls can't be read off. */
const MADE_UP = /\bwx\s*\[(?!\s*["'`]\w+["'`]\s*\])/g;

/** Tags that load something from elsewhere whatever their attributes say. */
const TAG = /<(ad|ad-custom|web-view|map|live-player|live-pusher|voip-room|open-data|official-account|channel-live|channel-video)[\s/>]/g;

/** "https://…", also percent-encoded, also cut off after the colon; and "//host.tld" where an address can begin. */
const ADDRESS = /\b(?:https?|wss?|ftp)(?::|%3a)(?:(?:\/|%2f){2}[^\s"'`)<>\\,;]*)?/gi;
const WITHOUT_PROTOCOL = /(?<=["'`(=]\s*)\/\/[\w-]+(?:\.[\w-]+)+[^\s"'`)<>\\]*/g;

/** Every network call and every remote address in a compiled tree that isn't allowed by name. */
export function networkFindings(folder: string, allowed: readonly AllowedAddress[] = ALLOWED_ADDRESSES): Finding[] {
  const texts = filesBelow(folder).filter((file) => /\.(js|wxs|wxml|wxss|json|svg)$/.test(file) && file !== 'project.config.json');
  return texts.flatMap((file) => {
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    const isScript = /\.(js|wxs)$/.test(file);
    const calls = isScript ? matches(text, CALL).map((call) => ({ ...call, what: `calls ${call.what}` })) : [];
    const madeUp = isScript ? matches(text, MADE_UP).map((call) => ({ ...call, what: 'calls wx by a name made at run time' })) : [];
    const tags = file.endsWith('.wxml') ? matches(text, TAG).map((tag) => ({ ...tag, what: `has the tag <${tag.what}>` })) : [];
    const addresses = [...matches(text, ADDRESS), ...matches(text, WITHOUT_PROTOCOL)].filter(({ what }) => !isAllowed(allowed, file, what));
    const found = [...calls, ...madeUp, ...tags, ...addresses.map((address) => ({ ...address, what: `names ${address.what}` }))];
    return unique(found).map(({ line, what }) => ({ by: 'network', file: `compiled/${file}`, line, text: what }));
  });
}

interface Match {
  readonly line: number;
  readonly what: string;
}

function matches(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map((match) => ({ line: text.slice(0, match.index).split('\n').length, what: match[1] ?? match[0] }));
}

function unique(found: readonly Match[]): Match[] {
  return [...new Map(found.map((match) => [`${match.line} ${match.what}`, match])).values()];
}

function isAllowed(allowed: readonly AllowedAddress[], file: string, address: string): boolean {
  return allowed.some((each) => each.file === file && each.address === address);
}
