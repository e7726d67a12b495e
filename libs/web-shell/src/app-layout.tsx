import { signOut, signOutEverywhere, useSession } from '@chartwright/api-client';
import type { CurrentSession } from '@chartwright/contracts';
import { AppShell, IdleLock, TimeZoneProvider, useKeySheet, type ShellLinkProps } from '@chartwright/ui';
import { useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { ConnectionBanner } from './connection-banner.js';
import { FindAnything } from './find/find-anything.js';
import type { UseFinds } from './find/found.js';
import { rememberPerson } from './last-person.js';
import { ROLE_NAMES } from './role-names.js';
import { PasswordDialog } from './settings/people/password-dialog.js';
import { goToSignIn, leave } from './session-gate.js';
import { useLock } from './use-lock.js';

export type NavigationEntry = { label: string; to: string; count?: number };
export type AppDescription = {
  /** A hook, so that entries can carry live counts; it leaves out what the role never uses. */
  useNavigation: (session: CurrentSession) => readonly NavigationEntry[];
  /** Where a role begins its day, when that is not the first entry. */
  startsAt?: (session: CurrentSession) => string | null;
  /** "Keys on the coding desk" */
  keySheetTitle: string;
  /** What Ctrl K finds beside the screens: a hook, called with what is typed. */
  useFinds: UseFinds;
  /** "Find case or code" */
  findHint: string;
  /** The practice's name in the bar: its people work for that one only. */
  showOrganisation?: boolean;
};

function RouterLink({ href, ...rest }: ShellLinkProps) {
  return <Link to={href} {...rest} />;
}

/** People of a practice read its time; those of the firm work for many, and read their own machine's. */
const zoneOf = ({ side, practices }: CurrentSession) => (side === 'practice' ? practices[0]?.timeZone : undefined);

const isAt = (pathname: string, to: string) => (to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`));

/** A link that was followed is gone with its screen: reading goes on at the top of the new one, not at the top of the page. */
function useFocusAfterNavigation(pathname: string): void {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
}

export function AppLayout({ description }: { description: AppDescription }) {
  const session = useSession();
  const { pathname } = useLocation();
  const { isLocked, unlock, lockNow } = useLock();
  const keySheet = useKeySheet(description.keySheetTitle);
  const navigation = description.useNavigation(session);
  const [isChangingPassword, setIsChangingPassword] = useState(false);
  useEffect(() => rememberPerson(session), [session]);
  useFocusAfterNavigation(pathname);
  // The longest entry that fits is the current one: /cases/new is not also /cases.
  const current = navigation.filter((entry) => isAt(pathname, entry.to)).toSorted((a, b) => b.to.length - a.to.length)[0];
  return (
    <TimeZoneProvider timeZone={zoneOf(session)}>
      <IdleLock
        isLocked={isLocked}
        personName={session.displayName}
        email={session.email}
        idleMinutes={session.idleMinutes}
        onUnlock={unlock}
        onSignOut={() => void leave(signOut)}
      >
        <AppShell
          navigation={navigation.map((entry) => ({ label: entry.label, href: entry.to, count: entry.count, isCurrent: entry === current }))}
          homeHref="/"
          LinkComponent={RouterLink}
          user={{ name: session.displayName, roleName: ROLE_NAMES[session.role], organisationName: session.organisationName }}
          showOrganisation={description.showOrganisation}
          tools={<FindAnything hint={description.findHint} useFinds={description.useFinds} screens={navigation} />}
          menu={[
            { label: 'Keys', icon: 'keyboard', onChoose: keySheet.open },
            { label: 'Change your password', icon: 'lock', onChoose: () => setIsChangingPassword(true) },
            { label: 'Lock the screen', icon: 'lock', onChoose: lockNow },
            { label: 'Sign out', icon: 'sign-out', onChoose: () => void leave(signOut) },
            { label: 'Sign out everywhere', icon: 'sign-out', onChoose: () => void leave(signOutEverywhere) },
          ]}
          banner={<ConnectionBanner onSessionEnded={goToSignIn} isLocked={isLocked} />}
        >
          <Outlet />
        </AppShell>
        {keySheet.sheet}
        {isChangingPassword && <PasswordDialog onClose={() => setIsChangingPassword(false)} />}
      </IdleLock>
    </TimeZoneProvider>
  );
}
