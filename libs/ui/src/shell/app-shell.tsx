import { useEffect, type ComponentType, type ReactNode } from 'react';
import { Avatar } from '../cases/status-badge.js';
import { BrandMark } from './brand.js';
import { MenuButton, type MenuItem } from './menu.js';
import { ThemeToggle } from './theme-toggle.js';

export type NavigationItem = { label: string; href: string; count?: number; isCurrent: boolean };
export type ShellLinkProps = { href: string; className?: string; 'aria-current'?: 'page'; children: ReactNode };
type AppShellProps = {
  navigation: readonly NavigationItem[];
  homeHref: string;
  /** The router's link; the kit knows no routes. */
  LinkComponent: ComponentType<ShellLinkProps>;
  user: { name: string; roleName: string; organisationName: string };
  /** Said in the bar itself, where people work for one practice only. */
  showOrganisation?: boolean;
  menu: readonly MenuItem[];
  /** Search and notices, left of the theme. */
  tools?: ReactNode;
  /** Above the page: no connection. */
  banner?: ReactNode;
  skipLabel?: string;
  children: ReactNode;
};

export function AppShell(props: AppShellProps) {
  const {
    navigation,
    homeHref,
    LinkComponent,
    user,
    showOrganisation,
    menu,
    tools,
    banner,
    skipLabel = 'Skip to the content',
    children,
  } = props;
  return (
    <div className="app">
      <header className="top">
        <a className="skip" href="#content">
          {skipLabel}
        </a>
        <LinkComponent className="brand" href={homeHref}>
          <BrandMark />
          <span>Chartwright</span>
        </LinkComponent>
        <nav className="nav" aria-label="Main">
          {navigation.map((item) => (
            <LinkComponent key={item.href} href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
              {item.label}
              {item.count ? <span className="n">{item.count}</span> : null}
            </LinkComponent>
          ))}
        </nav>
        <span className="grow" />
        {showOrganisation && <span className="org clip">{user.organisationName}</span>}
        {tools}
        <ThemeToggle />
        <MenuButton
          label={`Account of ${user.name}`}
          className="btn quiet account"
          trigger={<Avatar name={user.name} />}
          head={
            <div className="who">
              <div className="b">{user.name}</div>
              <div className="fs12 t3">
                {user.roleName} · {user.organisationName}
              </div>
            </div>
          }
          items={menu}
        />
      </header>
      <main className="main" id="content" tabIndex={-1}>
        {banner}
        {children}
      </main>
    </div>
  );
}

/** A scrolling page with its title, for everything that is not a desk. */
export function Page({ title, meta, actions, children }: { title: string; meta?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  useTitle(title);
  return (
    <div className="page">
      <div className="row mb12">
        <h1 className="h1">{title}</h1>
        {meta && <span className="t3">{meta}</span>}
        <span className="grow" />
        {actions}
      </div>
      {children}
    </div>
  );
}

/** The tab's name. Never a patient's: titles end up in histories and screen shares. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Chartwright`;
  }, [title]);
}
