import type { LearningReport } from '@chartwright/contracts';
import { Bar } from '@chartwright/ui';
import { countWords, shareWords } from './share-words.js';

const codeWords = (count: number): string => (count === 1 ? '1 code' : `${countWords(count)} codes`);

/** The three shares of the chosen days, with the counts that they come from. */
export function LearningSummary({ report }: { report: LearningReport }) {
  const { total, caseCount, decisionsInUse } = report;
  const accepted = total.keptProposed + total.keptListed;
  const tiles = [
    { label: 'Acceptance', share: total.acceptance, words: `${countWords(accepted)} accepted, ${countWords(total.rejected)} rejected` },
    {
      label: 'Precision',
      share: total.precision,
      words: `${countWords(total.keptProposed)} of ${countWords(total.proposed)} proposed codes billed`,
    },
    {
      label: 'Recall',
      share: total.recall,
      words: `${countWords(total.keptProposed)} of ${countWords(accepted + total.added)} billed codes proposed`,
    },
  ];
  return (
    <dl className="lr-tiles mb16">
      {tiles.map(({ label, share, words }) => (
        <div className="card pad stat" key={label}>
          <dt className="t3">{label}</dt>
          <dd className="v num">{shareWords(share)}</dd>
          <dd>
            <Bar share={share ?? 0} />
          </dd>
          <dd className="fs12 t2">{words}</dd>
        </div>
      ))}
      <div className="card pad stat">
        <dt className="t3">Finished cases</dt>
        <dd className="v num">{countWords(caseCount)}</dd>
        <dd className="fs12 t2">
          {codeWords(total.added)} added by hand, {countWords(total.changed)} changed at review
        </dd>
        <dd className="fs12 t2">{countWords(decisionsInUse)} decisions re-rank suggestions now</dd>
      </div>
    </dl>
  );
}
