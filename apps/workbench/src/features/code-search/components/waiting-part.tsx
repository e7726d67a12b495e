import { Notice, SkeletonRows } from '@chartwright/ui';

/** Until a part of the books is there. Without a connection nothing is on its way: it is asked for when the connection is back. */
export function WaitingPart({ isPaused, rows }: { isPaused: boolean; rows: number }) {
  return isPaused ? <Notice>No connection. The code books come back with it.</Notice> : <SkeletonRows rows={rows} />;
}
