import type { Door } from '../../content/help-doors';
import { plainWords } from '../check/plain-words';
import { APP_DOORS, WORDS_OF_PAGES } from '../content/app-doors';
import { textOf } from '../content/article';
import { ARTICLES } from '../content/articles';
import { allDoors } from '../content/shelves';

/** Something that can be found, in plain words. */
export interface Entry {
  readonly door: Door;
  readonly title: string;
  readonly words: readonly string[];
  readonly text: string;
}

export function plain(text: string): string {
  return plainWords(text).text.replace(/[,。!?;:、]/g, '');
}

/** The doors of help, each article, and the pages of the app. */
export const ENTRIES: readonly Entry[] = [
  ...allDoors().map((door): Entry => {
    const article = ARTICLES.find(({ id }) => door.page.endsWith(`?id=${id}`));
    return {
      door,
      title: plain(door.title + (door.detail ?? '')),
      words: (article?.words ?? WORDS_OF_PAGES[door.page] ?? []).map(plain),
      text: (article?.lines ?? []).map((line) => plain(textOf(line))).join('，'),
    };
  }),
  ...APP_DOORS.map(({ words, ...door }): Entry => ({ door, title: plain(door.title + (door.detail ?? '')), words: words.map(plain), text: '' })),
];
