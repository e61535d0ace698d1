import { pickDate, type DateFields } from '../shell/date-sheet';
import { pickOption } from '../shell/option-sheet';
import { anyType, type Builtin, type Host } from './builtin';

export const picker: Builtin = {
  properties: {
    mode: 'selector',
    range: anyType([]),
    rangeKey: '',
    value: anyType(),
    start: '',
    end: '',
    fields: 'day',
    disabled: false,
    headerText: '',
    name: '',
  },
  setup(host) {
    host.onTap(() => {
      if (!host.get('disabled')) void open(host);
    });
  },
};

async function open(host: Host): Promise<void> {
  const mode = host.get('mode') as string;
  const title = (host.get('headerText') || host.get('ariaLabel') || '') as string;
  let picked: number | string | undefined;
  if (mode === 'selector') picked = await pickOption({ title, options: optionsOf(host), chosen: Number(host.get('value')) || 0 });
  else if (mode === 'date') {
    const [value, start, end] = ['value', 'start', 'end'].map((name) => (host.get(name) as string | undefined) ?? '');
    picked = await pickDate({ title, value: value ?? '', start: start ?? '', end: end ?? '', fields: host.get('fields') as DateFields });
  } else throw new Error(`<picker mode="${mode}"> is not available in the preview`);
  if (picked === undefined) host.emit('cancel');
  else {
    host.set({ value: picked });
    host.emit('change', { value: mode === 'selector' ? String(picked) : picked });
  }
}

function optionsOf(host: Host): string[] {
  const key = host.get('rangeKey') as string;
  return ((host.get('range') ?? []) as (string | Record<string, unknown>)[]).map((option) => String(typeof option === 'object' ? option[key] : option));
}
