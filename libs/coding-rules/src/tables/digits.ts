/** Digit or eyelid a modifier names (HCPCS FA–F9, TA–T9, E1–E4): modifiers | words of the diagnosis title */
const ROWS = `
FA F5             | thumb
F1 F6             | index finger
F2 F7             | middle finger
F3 F8             | ring finger
F4 F9             | little finger
TA T5             | great toe
T1 T2 T3 T4       | lesser toe
T6 T7 T8 T9       | lesser toe
E1 E3             | upper eyelid
E2 E4             | lower eyelid
`;

const WORDS = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [modifiers = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return { modifiers: modifiers.split(' '), words };
  });

/** "thumb" for FA and F5; null for modifiers that name none. */
export function digitOfModifier(modifier: string): string | null {
  return WORDS.find(({ modifiers }) => modifiers.includes(modifier))?.words ?? null;
}

/** The digit or eyelid in a diagnosis title, the plainest reading of it; null when the title names none or leaves it open. */
export function digitOfTitle(title: string): string | null {
  const lower = title.toLowerCase();
  if (/\bunspecified (finger|toe|lesser toe)|\bother finger/.test(lower)) return null;
  const found = [...new Set(WORDS.map(({ words }) => words))].filter((words) => lower.includes(words));
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}
