/** In px where nothing else is said, and the units of what is drawn. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * An SVG as the `src` of an image. Percent-encoded rather than base64: the script side of WeChat has no btoa. WeChat may
 * put the address in a `url()` of CSS, and encoding leaves quotes ' and brackets ( ) as they are: none may be in `content`.
 *
 * @param content elements without text: what a person typed would have to be escaped here
 */
export function svgAddress({ width, height }: Size, content: string): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none">`;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(`${open}${content}</svg>`)}`;
}
