import type { RecentCodes } from '@chartwright/contracts';
import { dateWords, Icon, Notice } from '@chartwright/ui';
import { releaseWords } from './place-parts.js';

type EndedReleaseProps = { ended: RecentCodes['endedRelease'] };

/** Beside the keys: which codes answer for a day that none of those loaded serves. */
export function EndedRelease({ ended }: EndedReleaseProps) {
  if (!ended) return null;
  return (
    <span className="fs12 t2 row g6">
      <Icon name="triangle" size="s" />
      <span>{`${releaseWords(ended.name)}, in force until ${dateWords(ended.endedOn)}; newest loaded`}</span>
    </span>
  );
}

/** Where there is room: also what brings the next. */
export function EndedReleaseNotice({ ended }: EndedReleaseProps) {
  if (!ended) return null;
  return (
    <Notice tone="soft" className="mb12">
      <b>
        {releaseWords(ended.name)} was in force until {dateWords(ended.endedOn)}, and nothing newer is loaded.
      </b>{' '}
      Its codes answer for this date. An administrator loads the next release with{' '}
      <code className="mono nowrap">npm run codesets:import -- FOLDER</code>; Code sets shows what is loaded.
    </Notice>
  );
}
