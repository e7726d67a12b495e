export type FoundEntry = {
  id: string;
  /** "26-00007", "E11.22", "Team" */
  label: string;
  /** What tells it from the next one. */
  detail?: string;
  isCode?: boolean;
  /** Where it is, within the app. */
  to: string;
};

export type FoundGroup = {
  title: string;
  entries: readonly FoundEntry[];
  /** offline: it is asked when the connection is back. */
  state: 'answered' | 'asking' | 'offline' | 'failed';
  /** Asks again what failed. */
  tryAgain?: () => void;
};

/** What one app finds for a text; an empty text asks for nothing. Texts can be names: they go in bodies, never in addresses. */
export type UseFinds = (text: string) => readonly FoundGroup[];

/** State of a navigation that leads to something found: a screen that is open already begins anew with it. */
export const JUMP = 'jump';
export const LEAST_TYPED = 2;

/** A screen that is called so leads; one whose name only holds the text comes last. */
export function inOrder(found: readonly FoundGroup[], screens: FoundGroup, text: string): FoundGroup[] {
  const isCalledSo = text !== '' && screens.entries.some(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));
  return (isCalledSo ? [screens, ...found] : [...found, screens]).filter(({ entries }) => entries.length > 0);
}

export function foundScreens(screens: readonly { label: string; to: string }[], text: string): FoundGroup {
  const needle = text.toLowerCase();
  const fits = screens.filter(({ label }) => label.toLowerCase().includes(needle));
  return { title: 'Screens', state: 'answered', entries: fits.map(({ label, to }) => ({ id: to, label, to })) };
}
