import type { CurrentSession } from '@chartwright/contracts';
import { settingsEntries, type NavigationEntry } from '@chartwright/web-shell';

/** What this role uses, in the order of its day. */
export function useNavigation(session: CurrentSession): readonly NavigationEntry[] {
  return [...settingsEntries(session)];
}
