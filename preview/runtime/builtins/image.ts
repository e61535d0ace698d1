import type { Builtin, Host } from './builtin';

const FIT: Record<string, string> = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover', widthFix: 'fill', heightFix: 'fill' };

export const image: Builtin = {
  properties: { src: '', mode: 'scaleToFill', lazyLoad: false, webp: false, showMenuByLongpress: false },
  setup(host) {
    const picture = document.createElement('img');
    picture.alt = '';
    picture.draggable = false;
    host.element.append(picture);
    picture.onload = () => {
      fitHost(host, picture);
      host.emit('load', { width: picture.naturalWidth, height: picture.naturalHeight });
    };
    picture.onerror = () => host.emit('error', { errMsg: `load ${host.get('src')} failed` });
    return {
      src(value: string) {
        const address = addressOf(host, value);
        if (address) picture.src = address;
        else picture.removeAttribute('src');
      },
      mode(value: string) {
        picture.style.objectFit = FIT[value] ?? 'none';
        picture.style.objectPosition = FIT[value] ? '' : value;
        fitHost(host, picture);
      },
      ariaLabel(value: string) {
        if (value) host.element.setAttribute('role', 'img');
      },
    };
  },
};

function fitHost(host: Host, { naturalWidth, naturalHeight }: HTMLImageElement): void {
  if (!naturalWidth) return;
  const { element } = host;
  if (host.get('mode') === 'widthFix') element.style.height = `${(element.offsetWidth * naturalHeight) / naturalWidth}px`;
  if (host.get('mode') === 'heightFix') element.style.width = `${(element.offsetHeight * naturalWidth) / naturalHeight}px`;
}

/** Relative to the app page. A relative address is relative to the WXML it stands in; a remote one is refused, nothing here uses the network. */
function addressOf(host: Host, src: string): string | undefined {
  if (!src || /^(data|blob):/.test(src)) return src || undefined;
  if (/^(https?:)?\/\//.test(src)) {
    console.error(`<image src="${src}">: the network is not available in the preview`);
    return undefined;
  }
  const owner = host.component.ownerShadowRoot?.getHostNode().is ?? '';
  return new URL(src, `http://app/${owner}`).pathname.slice(1);
}
