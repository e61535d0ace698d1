import { firstPicture } from '../page-kit/first-picture';

interface Page {
  readonly data: { readonly below: boolean };
  setData(data: { readonly below: true }): void;
}

/**
 * Lets a page draw what is below its first screen after that: many rows and fields at once take their time on an old phone.
 * Call it as the last thing in `read`; what has been drawn stays.
 */
export function drawBelow(page: Page): void {
  if (!page.data.below) void firstPicture(page).then(() => setTimeout(() => page.setData({ below: true }), 0));
}
