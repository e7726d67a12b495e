/** The title with the words set off that answer what was typed; the server knows which, also behind a misspelling or an abbreviation. */
export function MatchedWords({ title, matched }: { title: string; matched: readonly string[] }) {
  const isMatched = new Set(matched);
  return (
    <>
      {title.split(/([\p{L}\p{N}]+)/u).map((part, index) =>
        isMatched.has(part) ? (
          <b className="hl" key={index}>
            {part}
          </b>
        ) : (
          part
        ),
      )}
    </>
  );
}
