/** The title with the typed words set off; a word matches from its beginning. */
export function MatchedWords({ title, text }: { title: string; text: string }) {
  const words = text.split(/\s+/).filter((word) => word.length >= 2);
  if (words.length === 0) return <>{title}</>;
  const pattern = new RegExp(`\\b(${words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'gi');
  return (
    <>
      {title.split(pattern).map((part, index) =>
        index % 2 === 1 ? (
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
