/** The thread: words of a note, and the codes they prove. */
export function ThreadArt() {
  return (
    <svg className="thread-art" viewBox="36 30 346 186" aria-hidden="true">
      <g fill="none" strokeLinecap="round">
        <path className="words" d="M40 40h190M40 70h90M40 130h150M40 160h60" />
        <path className="on heavy" d="M40 190h138" />
        <path className="draft heavy" d="M40 100h96" />
        <path className="on thin" d="M190 190c50 0 50-60 100-60" />
        <path className="draft thin" d="M148 100c60 0 80-34 142-34" />
      </g>
      <rect className="fill-on" x="292" y="112" width="86" height="36" rx="8" />
      <text className="text-on" x="335" y="136">
        I12.9
      </text>
      <rect className="fill-draft" x="292" y="48" width="86" height="36" rx="8" />
      <text className="text-draft" x="335" y="72">
        E11.22
      </text>
    </svg>
  );
}
