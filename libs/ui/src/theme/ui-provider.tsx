import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import '@mantine/core/styles.layer.css';
import { useEffect, type ReactNode } from 'react';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/parts.css';
import '../styles/shell.css';
import '../styles/desk.css';
import '../styles/lists.css';
import '../styles/mantine.css';
import { KeyMapProvider } from '../keys/key-map.js';
import { LiveRegionProvider } from '../overlays/live-region.js';
import { ToastProvider } from '../overlays/toast.js';
import { cssVariablesResolver, theme } from './theme.js';

export type Density = 'workbench' | 'intake' | 'sign-in';

const colorSchemeManager = localStorageColorSchemeManager({ key: 'chartwright-theme' });

/** The page carries the nonce in a meta tag; strict CSP refuses style tags without it. */
function styleNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
}

export function UiProvider({ density, children }: { density: Density; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.dataset.density = density;
    // What first-paint.js set stood in for the theme; from here on the body's own background follows the chosen one.
    document.documentElement.style.removeProperty('background');
    document.documentElement.style.removeProperty('color-scheme');
  }, [density]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <LiveRegionProvider>
        <ToastProvider>
          <KeyMapProvider>{children}</KeyMapProvider>
        </ToastProvider>
      </LiveRegionProvider>
    </MantineProvider>
  );
}
