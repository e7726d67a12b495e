import type { ChangePracticeRequest } from '@chartwright/contracts';
import { SegmentedField, TextField } from '@chartwright/ui';

const NUMBER = /^[0-9A-Z][0-9A-Z_-]{1,14}$/;

export function exchangeMissing({ submitterName, submitterId, receiverName, receiverId }: ChangePracticeRequest): string | null {
  if (!/\w/.test(submitterName)) return 'The name of the sender is missing.';
  if (!NUMBER.test(submitterId)) return 'The sender’s number needs 2 to 15 letters and digits.';
  if (!/\w/.test(receiverName)) return 'The name of the clearinghouse is missing.';
  return NUMBER.test(receiverId) ? null : 'The clearinghouse’s number needs 2 to 15 letters and digits.';
}

const WORDS = {
  T: 'The clearinghouse reads test files and sends none of their claims on. Claims of a test file can be taken back.',
  P: 'Claims of the next batch go to the payers.',
} as const;

type FieldsProps = { request: ChangePracticeRequest; onChange: (part: Partial<ChangePracticeRequest>) => void };

/** The envelope of the 837P file: who sends, who takes it, and whether in earnest. */
export function ExchangeFields({ request, onChange }: FieldsProps) {
  return (
    <section className="card pad mt16" aria-labelledby="exchange-title">
      <h2 className="h2" id="exchange-title">
        Files to the clearinghouse
      </h2>
      <p className="t3 mb12">Your clearinghouse gives you both numbers. Batches that are written from now on carry them.</p>
      <div className="g12c">
        <TextField
          className="c8"
          label="Sender"
          maxLength={60}
          value={request.submitterName}
          onChange={(event) => onChange({ submitterName: event.target.value })}
        />
        <TextField
          className="c4"
          label="Sender’s number"
          maxLength={15}
          value={request.submitterId}
          onChange={(event) => onChange({ submitterId: event.target.value.toUpperCase() })}
        />
        <TextField
          className="c8"
          label="Clearinghouse"
          maxLength={60}
          value={request.receiverName}
          onChange={(event) => onChange({ receiverName: event.target.value })}
        />
        <TextField
          className="c4"
          label="Clearinghouse’s number"
          maxLength={15}
          value={request.receiverId}
          onChange={(event) => onChange({ receiverId: event.target.value.toUpperCase() })}
        />
        <div className="c12">
          <SegmentedField
            label="Files"
            choices={[
              { value: 'T', label: 'Test' },
              { value: 'P', label: 'Production' },
            ]}
            value={request.usageIndicator}
            onChange={(usage) => onChange({ usageIndicator: usage === 'P' ? 'P' : 'T' })}
          />
          <p className="help mt4">{WORDS[request.usageIndicator]}</p>
        </div>
      </div>
    </section>
  );
}
