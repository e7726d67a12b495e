import { isApiError } from '@chartwright/api-client';
import type { ClaimFilter } from '@chartwright/contracts';
import { ActionButton } from '@chartwright/ui';
import { useMutation } from '@tanstack/react-query';
import { downloadCsv } from '../api/download-csv.js';

export function CsvButton({ filter, count }: { filter: ClaimFilter; count: number }) {
  const download = useMutation({ mutationFn: downloadCsv });
  return (
    <>
      {download.error && (
        <span className="t-hard fs12" role="alert">
          {isApiError(download.error) ? download.error.message : 'The file could not be made.'}
        </span>
      )}
      <ActionButton icon="download" busy={download.isPending} onClick={() => download.mutate(filter)}>
        Download CSV of all {count.toLocaleString('en-US')}
      </ActionButton>
    </>
  );
}
