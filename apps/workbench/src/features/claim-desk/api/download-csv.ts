import { api } from '@chartwright/api-client';
import { claimPaths, type ClaimFilter } from '@chartwright/contracts';

const CSV_TIMEOUT_MS = 180_000;

/** The filter travels in the body, never in the address: it may hold a name. */
export async function downloadCsv(filter: ClaimFilter): Promise<void> {
  const { name, bytes } = await api.download(claimPaths.csv, { body: filter, timeoutMs: CSV_TIMEOUT_MS });
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
