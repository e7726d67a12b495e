import { ReasonDialog } from '../overlays/reason-dialog.js';

type TakeOverDialogProps = {
  caseNumber: string;
  holderName: string | null;
  onTakeOver: (reason: string) => void;
  onClose: () => void;
  refusal: string | null;
  isBusy: boolean;
};

/** OP-005: the holder is told who, when and why; the draft comes along. The same from the desk and from the team's list. */
export function TakeOverDialog({ caseNumber, holderName, onTakeOver, ...rest }: TakeOverDialogProps) {
  return (
    <ReasonDialog
      {...rest}
      title={`Take over ${caseNumber}${holderName ? ` from ${holderName}` : ''}`}
      explanation={
        <>
          {holderName && `${holderName} sees at once who has it and why, and can only read it from then on. `}
          What is saved of the draft comes with the case.
        </>
      }
      label="Reason"
      verb="Take over with the draft"
      onGive={onTakeOver}
    />
  );
}
