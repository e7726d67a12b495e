export function BrandMark() {
  return (
    <svg viewBox="0 0 22 22" aria-hidden="true">
      <rect className="tile" x="1" y="1" width="20" height="20" rx="5.5" />
      <path className="lines" d="M5.5 7h6M5.5 15h6" strokeWidth="1.6" strokeLinecap="round" opacity=".6" />
      <path className="lines" d="M5.5 11h7.5" strokeWidth="2.2" strokeLinecap="round" />
      <circle className="dot" cx="15.8" cy="11" r="1.9" />
    </svg>
  );
}
