import { apiAddress, useMay } from '@chartwright/api-client';
import { claimPaths, type ClaimDetail } from '@chartwright/contracts';
import type { OutcomeKind } from '@chartwright/lifecycle';
import {
  ActionButton,
  CodePill,
  dateWords,
  DetailDrawer,
  FindingCard,
  HistoryTimeline,
  Notice,
  SkeletonRows,
  useMoments,
} from '@chartwright/ui';
import { errorWords, FailedRegion } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
import { useRescrubClaim } from '../api/claim-commands.js';
import { claimDetailQuery } from '../api/claims-query.js';
import { ClaimFollowUp } from './claim-follow-up.js';
import { Mending } from './claim-mending.js';
import { ClaimStateBadge } from './claim-state-badge.js';
import { amountWords, historyDetail, historyWords, holdWords } from './claim-words.js';
import { outcomeDetail, outcomeTitle } from './outcome-words.js';

type ClaimDrawerProps = {
  claimId: string;
  onClose: () => void;
  onPrevious?: () => void;
  onNext?: () => void;
  onHold: (claim: ClaimDetail) => void;
  onRelease: (claim: ClaimDetail) => void;
  onEnter: (kind: OutcomeKind) => void;
};

export function ClaimDrawer({ claimId, onClose, onPrevious, onNext, ...commands }: ClaimDrawerProps) {
  const { data: claim, error, refetch } = useQuery(claimDetailQuery(claimId));
  return (
    <DetailDrawer
      label={claim ? `Claim ${claim.claimNumber}` : 'Claim'}
      onClose={onClose}
      onPrevious={onPrevious}
      onNext={onNext}
      head={
        claim && (
          <>
            <span className="mono b">{claim.claimNumber}</span>
            <ClaimStateBadge state={claim.state} />
          </>
        )
      }
    >
      {claim ? (
        <Detail claim={claim} {...commands} />
      ) : error ? (
        <FailedRegion bare what="The claim" error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={6} kind="tall" />
      )}
    </DetailDrawer>
  );
}

function Detail({
  claim,
  onHold,
  onRelease,
  onEnter,
}: { claim: ClaimDetail } & Pick<ClaimDrawerProps, 'onHold' | 'onRelease' | 'onEnter'>) {
  const about = [claim.patientName, dateWords(claim.dateOfService), claim.payerName, claim.renderingProviderName].filter(Boolean);
  return (
    <div className="scroll cd-drawer">
      <div className="fs12 t2">{about.join(' · ')}</div>
      <div className="row wrap g4 cd-codes">
        {claim.diagnoses.map((code) => (
          <CodePill key={code} code={code} state="plain" />
        ))}
        <span className="grow" />
        <span className="b">${amountWords(claim.chargeCents)}</span>
      </div>
      <ServiceLines claim={claim} />
      {claim.hold && (
        <Notice tone="soft" icon="hand">
          <b>{holdWords(claim.hold.reason)}.</b> {claim.hold.note}
        </Notice>
      )}
      {claim.findings.map((finding) => (
        <FindingCard
          key={`${finding.ruleId}-${finding.message}`}
          severity={finding.severity}
          message={finding.message}
          source={finding.source}
          ruleId={finding.ruleId}
        />
      ))}
      <Mending claim={claim} />
      <Commands claim={claim} onHold={onHold} onRelease={onRelease} />
      <ClaimFollowUp claim={claim} onEnter={onEnter} />
      <History claim={claim} />
    </div>
  );
}

function ServiceLines({ claim }: { claim: ClaimDetail }) {
  return (
    <table className="tb cd-lines" aria-label="Service lines">
      <thead>
        <tr>
          <th>Code</th>
          <th>Pointers</th>
          <th className="num">Units</th>
          <th className="num">Charge</th>
        </tr>
      </thead>
      <tbody>
        {claim.lines.map((line, index) => (
          <tr key={index}>
            <td className="mono fs12 nowrap">{[line.code, ...line.modifiers].join(' ')}</td>
            <td className="mono fs12">{line.pointers.map((pointer) => String.fromCharCode(64 + pointer)).join('')}</td>
            <td className="num">{line.units}</td>
            <td className="num m">{amountWords(line.chargeCents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Commands({ claim, onHold, onRelease }: { claim: ClaimDetail } & Pick<ClaimDrawerProps, 'onHold' | 'onRelease'>) {
  const rescrub = useRescrubClaim();
  const may = claim.allowedCommands;
  return (
    <div className="row wrap g6 cd-actions">
      {may.includes('rebuild') && (
        <ActionButton
          size="small"
          keys="G"
          busy={rescrub.isPending}
          onClick={() => rescrub.mutate({ claimId: claim.id, request: { version: claim.version } })}
        >
          {claim.state === 'rejected' ? 'Fix and resend' : 'Check again'}
        </ActionButton>
      )}
      {may.includes('hold') && (
        <ActionButton size="small" onClick={() => onHold(claim)}>
          Hold…
        </ActionButton>
      )}
      {may.includes('release') && claim.hold && (
        <ActionButton size="small" onClick={() => onRelease(claim)}>
          Release…
        </ActionButton>
      )}
      {rescrub.error && <span className="t-hard">{errorWords(rescrub.error)}</span>}
    </div>
  );
}

function History({ claim }: { claim: ClaimDetail }) {
  const { moment } = useMoments();
  const mayHaveFile = useMay()('claim.export');
  return (
    <>
      <h2 className="cap mb8">History</h2>
      <HistoryTimeline
        entries={claim.history.map((entry) => ({
          id: entry.id,
          ...(entry.outcome ? outcomeTitle(entry, entry.outcome) : historyWords(entry)),
          detail: historyDetail(entry, moment(entry.at)),
          children: entry.outcome ? (
            <div className="fs12 t2">{outcomeDetail(entry.outcome)}</div>
          ) : entry.batch && mayHaveFile ? (
            <a className="fs12" href={apiAddress(claimPaths.batchFile(entry.batch.id))} download>
              Download the 837P as sent
            </a>
          ) : null,
        }))}
      />
    </>
  );
}
