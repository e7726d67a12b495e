const WORDS = ['Low', 'Fair', 'Good', 'High'] as const;

/** 0…1 → four blocks and a word, so it survives greyscale. */
export function confidenceLevel(confidence: number): 1 | 2 | 3 | 4 {
  if (confidence >= 0.9) return 4;
  if (confidence >= 0.75) return 3;
  return confidence >= 0.5 ? 2 : 1;
}

export function Meter({
  confidence,
  withWord = false,
  withNumber = true,
}: {
  confidence: number;
  withWord?: boolean;
  withNumber?: boolean;
}) {
  const level = confidenceLevel(confidence);
  return (
    <span className="row g6 fs12 t2 nowrap">
      {withWord ? <span>{WORDS[level - 1]}</span> : <span className="sr">{WORDS[level - 1]}</span>}
      <span className="meter" aria-hidden="true">
        {WORDS.map((word, index) => (
          <i key={word} className={index < level ? 'f' : undefined} />
        ))}
      </span>
      {withNumber && <span className={withWord ? 'num b t1' : 'num'}>{confidence.toFixed(2)}</span>}
    </span>
  );
}

/** Share of a whole, 0…1. The bar never speaks alone: its words stand beside it. */
export function Bar({ share, tone = 'accent', label }: { share: number; tone?: 'accent' | 'soft' | 'hard' | 'stopped'; label?: string }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <span
      className={tone === 'accent' ? 'bar' : `bar ${tone}`}
      {...(label
        ? { role: 'progressbar', 'aria-label': label, 'aria-valuenow': percent, 'aria-valuemin': 0, 'aria-valuemax': 100 }
        : { 'aria-hidden': true })}
    >
      {/* A measured width, not a theme value: set through the element's style object, which CSP allows. */}
      <i style={{ width: `${percent}%` }} />
    </span>
  );
}
