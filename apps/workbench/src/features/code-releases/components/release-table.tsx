import type { LoadedRelease } from '@chartwright/contracts';
import { ActionButton, dateWords, useMoments } from '@chartwright/ui';
import { systemWords } from './release-words.js';

const CHECKSUM_SHOWN = 12;
type TableProps = { releases: readonly LoadedRelease[]; isStarterSet: boolean; onCompare: (release: LoadedRelease) => void };

export function ReleaseTable({ releases, isStarterSet, onCompare }: TableProps) {
  const { moment } = useMoments();
  // Read from a folder, or with the product: none has one.
  const hasChecksums = releases.some(({ checksum }) => checksum !== null);
  return (
    <section className="card" aria-label="Loaded releases">
      <table className="tb">
        <thead>
          <tr>
            <th>Code set</th>
            <th>Release</th>
            <th>Serves</th>
            <th>Holds</th>
            <th>Loaded</th>
            {hasChecksums && <th>Checksum</th>}
            <th>
              <span className="sr">Differences</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <tr key={`${release.system} ${release.name}`}>
              <td className="m">{systemWords(release.system)}</td>
              <td className="mono nowrap">{release.name}</td>
              <td className="nowrap">
                {dateWords(release.effectiveFrom)} to {release.effectiveTo ? dateWords(release.effectiveTo) : 'the next one'}
              </td>
              <td>{release.counts.map(({ what, count }) => `${count.toLocaleString('en-US')} ${what}`).join(', ')}</td>
              <td className="nowrap">
                {release.loadedAt ? moment(release.loadedAt) : isStarterSet ? 'Comes with the product' : 'From the folder'}
              </td>
              {hasChecksums && (
                <td className="mono fs12 t3" title={release.checksum ?? undefined}>
                  {release.checksum?.slice(0, CHECKSUM_SHOWN) ?? '–'}
                </td>
              )}
              <td className="num">
                {release.hasDifferences && (
                  <ActionButton size="small" onClick={() => onCompare(release)}>
                    What changed<span className="sr"> in {`${systemWords(release.system)} ${release.name}`}</span>
                  </ActionButton>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
