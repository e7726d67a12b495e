import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { chordOf, isCharacterKey, normalChord } from './key-chord.js';

export type KeyBinding = {
  /** 'j', 'Shift+A', 'Ctrl+Enter', 'Alt+ArrowUp'; several do the same. */
  keys: string | readonly string[];
  /** As the key sheet says it: "Accept as first-listed". */
  label: string;
  /** Heading on the key sheet: "Suggestions". */
  group: string;
  run: (event: KeyboardEvent) => void;
  /** Also while a field has the focus; only for keys with Ctrl or Alt, and Escape. */
  inFields?: boolean;
  /** Works without a list having the focus: "?" and the like. Never in a field. */
  anywhere?: boolean;
  /** Acts only while the focus is inside. */
  within?: RefObject<HTMLElement | null>;
  /** Not on the sheet. */
  hidden?: boolean;
};
export type KeySheetGroup = { group: string; entries: readonly { keys: readonly string[]; label: string }[] };

type Registration = { id: number; bindings: RefObject<readonly KeyBinding[]> };
type KeyMap = {
  register: (bindings: RefObject<readonly KeyBinding[]>) => () => void;
  sheet: () => readonly KeySheetGroup[];
  singleLetters: boolean;
  setSingleLetters: (on: boolean) => void;
};
const STORED_AS = 'chartwright-single-letters';
/** Bound by the shell before any screen, and last on the sheet. */
const EVERYWHERE = 'Everywhere';

const KeyMapContext = createContext<KeyMap>({
  register: () => () => undefined,
  sheet: () => [],
  singleLetters: true,
  setSingleLetters: () => undefined,
});

const keysOf = (binding: KeyBinding): readonly string[] => (typeof binding.keys === 'string' ? [binding.keys] : binding.keys);
const FIELDS =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true], [role=textbox], [role=combobox]';
/** Screen readers are in focus mode here and hand letters through (design: keys). */
const LISTS = '[role=listbox], [role=grid], [role=tree], [role=treegrid], [data-key-surface]';

export function bindingApplies(binding: KeyBinding, event: KeyboardEvent, singleLetters: boolean): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const chord = chordOf(event);
  const used = keysOf(binding).find((keys) => normalChord(keys) === chord);
  if (used === undefined) return false;
  if (target?.closest(FIELDS) && !binding.inFields) return false;
  if (binding.within && !(target && binding.within.current?.contains(target))) return false;
  if (!isCharacterKey(used)) return true;
  if (!singleLetters) return false;
  return Boolean(binding.anywhere) || Boolean(target?.closest(LISTS));
}

function readSingleLetters(): boolean {
  return typeof localStorage === 'undefined' || localStorage.getItem(STORED_AS) !== 'off';
}

/** The one place that hears keys. Screens bind with useKeys; the "?" sheet reads the same table. */
export function KeyMapProvider({ children }: { children: ReactNode }) {
  const registrations = useRef<Registration[]>([]);
  const nextId = useRef(1);
  const [singleLetters, setSingleLettersState] = useState(readSingleLetters);

  useEffect(() => {
    document.documentElement.dataset.singleLetters = singleLetters ? 'on' : 'off';
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      // An open dialog keeps its keys: only what was bound from inside it acts.
      const dialog = document.querySelector('dialog[open]');
      // The screen bound last is the most specific, and answers first.
      for (const { bindings } of registrations.current.toReversed()) {
        const binding = bindings.current.find((one) => bindingApplies(one, event, singleLetters));
        if (!binding) continue;
        if (dialog && !(binding.within?.current && dialog.contains(binding.within.current))) continue;
        event.preventDefault();
        binding.run(event);
        return;
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleLetters]);

  const value = useMemo<KeyMap>(
    () => ({
      register: (bindings) => {
        const registration = { id: nextId.current++, bindings };
        registrations.current.push(registration);
        return () => {
          registrations.current = registrations.current.filter((one) => one.id !== registration.id);
        };
      },
      sheet: () => sheetOf(registrations.current.flatMap((one) => one.bindings.current)),
      singleLetters,
      setSingleLetters: (on) => {
        localStorage.setItem(STORED_AS, on ? 'on' : 'off');
        setSingleLettersState(on);
      },
    }),
    [singleLetters],
  );
  return <KeyMapContext.Provider value={value}>{children}</KeyMapContext.Provider>;
}

export function sheetOf(bindings: readonly KeyBinding[]): readonly KeySheetGroup[] {
  const groups = new Map<string, { keys: readonly string[]; label: string }[]>();
  for (const binding of bindings) {
    if (binding.hidden) continue;
    const entries = groups.get(binding.group) ?? [];
    if (!entries.some((entry) => entry.label === binding.label)) entries.push({ keys: keysOf(binding), label: binding.label });
    groups.set(binding.group, entries);
  }
  const sheet = [...groups].map(([group, entries]) => ({ group, entries }));
  return [...sheet.filter(({ group }) => group !== EVERYWHERE), ...sheet.filter(({ group }) => group === EVERYWHERE)];
}

/** Binds keys while the caller is on screen; the newest closure is always the one that runs. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const { register } = useContext(KeyMapContext);
  const current = useRef(bindings);
  useEffect(() => {
    current.current = bindings;
  });
  useEffect(() => register(current), [register]);
}

export function useKeyMap(): KeyMap {
  return useContext(KeyMapContext);
}
