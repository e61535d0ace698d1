/** Names a browser has and WeChat's script side has not. Code of the mini-program sees undefined for each. */
export const HIDDEN_GLOBALS = [
  'window', 'self', 'globalThis', 'global', 'document', 'parent', 'top', 'frames', 'opener', 'frameElement',
  'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore',
  'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Request', 'Response', 'Headers', 'importScripts',
  'navigator', 'location', 'history', 'screen', 'alert', 'confirm', 'prompt', 'open', 'close', 'print', 'postMessage',
  'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'queueMicrotask', 'structuredClone',
  'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'Blob', 'File', 'FileReader', 'FormData',
  'AbortController', 'btoa', 'atob', 'crypto', 'performance', 'Intl', 'Image', 'Audio', 'Worker',
  'Event', 'CustomEvent', 'EventTarget', 'Node', 'Element', 'HTMLElement', 'MutationObserver',
  'IntersectionObserver', 'ResizeObserver', 'getComputedStyle', 'matchMedia', 'addEventListener',
  'removeEventListener', 'scrollTo', 'innerWidth', 'innerHeight', 'devicePixelRatio',
];
