import { apiAddress, isApiError } from '@chartwright/api-client';
import { coveragePolicyPaths, MAX_POLICY_FILE_BYTES, type PolicyFileRefusal, type PolicyLoad } from '@chartwright/contracts';
import { ActionButton, Notice } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useRef } from 'react';
import { useLoadPolicies } from '../api/coverage-policies.js';

/** One file at a time; it is taken whole, or not at all and with a line for each fault. */
export function LoadPolicies() {
  const load = useLoadPolicies();
  const input = useRef<HTMLInputElement>(null);
  const choose = (file: File | undefined): void => {
    if (file) load.mutate(file);
    if (input.current) input.current.value = '';
  };
  return (
    <section className="card cp-load" aria-label="Load policies">
      <div className="row g8 wrap">
        <p className="t2 grow">
          A CSV file, up to {MAX_POLICY_FILE_BYTES / 1_000_000} MB, one line for each policy and group of diagnoses. The same policy from
          the same day takes the place of the one loaded before.
        </p>
        <a className="btn" href={apiAddress(coveragePolicyPaths.example)} download="example-policies.csv">
          Download the example
        </a>
        <ActionButton tone="primary" icon="upload" busy={load.isPending} onClick={() => input.current?.click()}>
          Load a file…
        </ActionButton>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          className="sr"
          tabIndex={-1}
          aria-label="Policy file"
          onChange={(event) => choose(event.target.files?.[0])}
        />
      </div>
      {load.isSuccess && <Loaded load={load.data} />}
      {load.isError && <Refused error={load.error} />}
    </section>
  );
}

function Loaded({ load }: { load: PolicyLoad }) {
  return (
    <Notice tone="ok" role="status" className="mt12">
      {load.policyCount} {load.policyCount === 1 ? 'policy' : 'policies'} of {load.fileName} loaded: in force from now on.
    </Notice>
  );
}

function Refused({ error }: { error: Error }) {
  const faults = isApiError(error, 'policy_file_refused') && isRefusal(error.details) ? error.details.faults : null;
  if (!faults)
    return (
      <Notice tone="soft" role="alert" className="mt12">
        {isApiError(error, 'payload_too_large')
          ? `This file is over ${MAX_POLICY_FILE_BYTES / 1_000_000} MB. Nothing was loaded; split it and load the parts.`
          : errorWords(error)}
      </Notice>
    );
  return (
    <Notice tone="hard" role="alert" className="mt12">
      <b>{faults.length === 1 ? 'One fault in the file.' : `${faults.length} faults in the file.`}</b> Nothing was loaded.
      <table className="tb mt8" aria-label="Faults in the file">
        <thead>
          <tr>
            <th className="num">Line</th>
            <th>Column</th>
            <th>What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ line, column, problem }) => (
            <tr key={`${line} ${column} ${problem}`}>
              <td className="num">{line}</td>
              <td className="mono fs12">{column ?? ''}</td>
              <td>{problem}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Notice>
  );
}

function isRefusal(details: unknown): details is PolicyFileRefusal {
  return typeof details === 'object' && details !== null && 'faults' in details;
}
