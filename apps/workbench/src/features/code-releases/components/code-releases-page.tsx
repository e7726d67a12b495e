import '../code-releases.css';
import { RELEASE_SYSTEMS_COMPARED, type CodeReleases, type ReleaseSystemCompared } from '@chartwright/contracts';
import { dateWords, Notice, Page, SkeletonRows, useMoments } from '@chartwright/ui';
import { FailedRegion } from '@chartwright/web-shell';
import { useState } from 'react';
import { useCodeReleases } from '../api/release-queries.js';
import { Imports } from './import-progress.js';
import { ReleaseDifferencesCard } from './release-differences.js';
import { ReleaseTable } from './release-table.js';

/** Codes change every 1 October; the last ones go on answering until somebody loads the next. */
function EndedDiagnoses({ releases, isStarterSet }: Pick<CodeReleases, 'releases' | 'isStarterSet'>) {
  const { today } = useMoments();
  const newest = releases
    .filter(({ system }) => system === 'icd10cm')
    .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))[0];
  if (isStarterSet || !newest?.effectiveTo || newest.effectiveTo >= today) return null;
  return (
    <Notice tone="soft">
      <b>
        ICD-10-CM {newest.name} was in force until {dateWords(newest.effectiveTo)}, and nothing newer is loaded.
      </b>{' '}
      Its codes answer for later days, each marked so. Download the next release from CDC or CMS, then run{' '}
      <code className="mono nowrap">npm run codesets:import -- FOLDER</code> on the server.
    </Notice>
  );
}

type Compared = { system: ReleaseSystemCompared; name: string };
const comparedSystem = (system: string): ReleaseSystemCompared | null => RELEASE_SYSTEMS_COMPARED.find((one) => one === system) ?? null;

/** Which releases answer, what an import is doing, and what a release changed. */
export function CodeReleasesPage() {
  const releases = useCodeReleases();
  return (
    <Page title="Code sets" meta="Chosen by the date of service of each visit">
      {releases.data ? (
        <Releases data={releases.data} />
      ) : releases.isError ? (
        <FailedRegion what="The releases" error={releases.error} onRetry={() => void releases.refetch()} />
      ) : (
        <SkeletonRows rows={8} />
      )}
    </Page>
  );
}

function Releases({ data }: { data: CodeReleases }) {
  const [compared, setCompared] = useState<Compared | null>(null);
  return (
    <div className="col g16">
      {data.isStarterSet && (
        <Notice tone="soft">
          <b>Only the starter set answers.</b> It has the everyday codes of outpatient care, without notes, index or edits. Download the
          official files from CDC and CMS, then run <code className="mono nowrap">npm run codesets:import -- FOLDER</code> on the server (or
          a zip file, or <code className="mono">--download</code> where the network allows it). People can go on working meanwhile.
        </Notice>
      )}
      {!data.isStarterSet && data.missing.length > 0 && <Notice>{data.missing.join(' ')}</Notice>}
      <EndedDiagnoses releases={data.releases} isStarterSet={data.isStarterSet} />
      <Imports imports={data.imports} />
      <ReleaseTable
        releases={data.releases}
        isStarterSet={data.isStarterSet}
        onCompare={({ system, name }) => {
          const known = comparedSystem(system);
          if (known) setCompared({ system: known, name });
        }}
      />
      {compared && <ReleaseDifferencesCard key={`${compared.system} ${compared.name}`} {...compared} onClose={() => setCompared(null)} />}
    </div>
  );
}
