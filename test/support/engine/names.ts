/** The engine takes the name of each attribute of each tag apart, at each drawing. A name reads the same every time. */
import tools from 'j-component/src/tool/utils';

function remembered<Result>(read: (name: string) => Result): (name: string) => Result {
  const known = new Map<string, Result>();
  return (name) => {
    if (!known.has(name)) known.set(name, read(name));
    return known.get(name) as Result;
  };
}

const { parseEvent } = tools;
const eventOf = remembered((name) => parseEvent(name, ''));

Object.assign(tools, {
  dashToCamelCase: remembered(tools.dashToCamelCase),
  camelToDashCase: remembered(tools.camelToDashCase),
  isOfficialTag: remembered(tools.isOfficialTag),
  // The engine writes into what it gets.
  parseEvent: (name: string, handler: unknown) => {
    const event = eventOf(name);
    return event === undefined ? undefined : { ...event, handler };
  },
});
