import { mountPage, settle, type Page } from '../support';

/** What a component fired: the event's name and its detail. */
export type Fired = [name: string, detail: unknown];

/** What j-component can do and its types leave out. */
interface Listening {
  addEventListener(event: string, listener: (event: { detail: unknown }) => void): void;
}

/** A component (its folder below components/, or its whole path) alone on the screen with those properties, and a list that fills with what it fires. */
export async function mountComponent(name: string, properties: object, events: readonly string[] = []): Promise<{ component: Page; fired: Fired[] }> {
  const component = await mountPage(name.includes('/') ? name : `components/${name}/index`);
  const fired: Fired[] = [];
  const root = component.root as unknown as Listening;
  for (const event of events) root.addEventListener(event, ({ detail }) => { fired.push([event, detail]); });
  await give(component, properties);
  return { component, fired };
}

/** Gives a component other properties. */
export async function give(component: Page, properties: object): Promise<void> {
  component.instance.setData({ ...properties });
  await settle();
}
