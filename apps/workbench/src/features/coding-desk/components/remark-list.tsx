import type { DeskRemark } from '@chartwright/contracts';
import { Notice, useMoments } from '@chartwright/ui';

/** What others said about this case to whoever has it. */
export function RemarkList({ remarks }: { remarks: readonly DeskRemark[] }) {
  const { moment } = useMoments();
  if (remarks.length === 0) return null;
  return (
    <section className="remarks" aria-label="Remarks">
      {remarks.map(({ id, byName, at, text }) => (
        <Notice key={id}>
          <b>{byName}:</b> {text} <span className="fs12 t3">{moment(at)}</span>
        </Notice>
      ))}
    </section>
  );
}
