import { useMay } from '@chartwright/api-client';
import type { ChangePracticeRequest } from '@chartwright/contracts';
import { TextField } from '@chartwright/ui';

type ReviewFieldProps = { request: ChangePracticeRequest; onChange: (part: Partial<ChangePracticeRequest>) => void };

/** operations.md §1.1 and §4: the firm sets the share; the practice sees it. */
export function ReviewField({ request, onChange }: ReviewFieldProps) {
  const maySet = useMay()('audit.sample.configure');
  return (
    <section className="card pad mb16" aria-labelledby="review-title">
      <h2 className="h2" id="review-title">
        Review before billing
      </h2>
      <p className="t3 mb12">A second person reads this share of the coded cases before their claims are built, and all of a trainee’s.</p>
      <div className="g12c">
        <TextField
          className="c4"
          label="Cases in a hundred"
          inputMode="numeric"
          readOnly={!maySet}
          help={maySet ? '0 to 100. Counts for cases submitted from now on.' : 'Set by your coding firm.'}
          value={String(request.reviewPercent)}
          onChange={(event) => onChange({ reviewPercent: Math.min(100, Number(event.target.value.replace(/\D/g, ''))) })}
        />
      </div>
    </section>
  );
}
