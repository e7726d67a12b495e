const SYMBOLS: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Space: 'Space',
};

/** 'Ctrl+Enter' → 'Ctrl ↵'; 'j' → 'J'. */
export function keyWords(keys: string): string {
  return keys
    .split('+')
    .map((part) => SYMBOLS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}

/** Shown only where the key works right now. Single letters disappear when the reader has switched them off. */
export function Keycap({ keys }: { keys: string }) {
  return <kbd className={keys.length === 1 ? 'kbd letter' : 'kbd'}>{keyWords(keys)}</kbd>;
}

export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className="keys">
      {keys.map((one) => (
        <Keycap key={one} keys={one} />
      ))}
    </span>
  );
}
