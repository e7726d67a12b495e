import { Notice } from '@chartwright/ui';

/** A very long record is read only so far: who codes from it must know where the reading ended. */
export function UnreadText({ characters }: { characters: number | undefined }) {
  if (characters === undefined || characters === 0) return null;
  return (
    <div className="pad">
      <Notice>
        The text is too long to be read whole: its last {characters.toLocaleString('en-US')} characters were not read for these suggestions.
        Look through them yourself.
      </Notice>
    </div>
  );
}
