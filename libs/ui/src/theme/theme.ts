import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { COLOUR_ROLES } from './colour-roles.js';

const petrol: MantineColorsTuple = [
  '#e2f1f4',
  '#c6e3ea',
  '#8fc4d0',
  '#7ad3e4',
  '#56c1d6',
  '#2f8799',
  '#17788d',
  '#0b6276',
  '#084d5d',
  '#063c49',
];
/** Mantine's dark scale runs from text (0) to the deepest ground (9). */
const dark: MantineColorsTuple = [
  '#e6eef1',
  '#b8c6cc',
  '#93a5ad',
  '#6f838d',
  '#384a53',
  '#26343b',
  '#223037',
  '#131c20',
  '#0f171b',
  '#0b1215',
];

export const theme = createTheme({
  primaryColor: 'petrol',
  colors: { petrol, dark },
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '14px', xl: '24px' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  cursorType: 'default',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs', variant: 'default' } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Table: { defaultProps: { striped: false, stickyHeader: true } },
    Tooltip: { defaultProps: { openDelay: 400 } },
    Modal: { defaultProps: { radius: 'lg' } },
    Drawer: { defaultProps: { size: 400, position: 'right' } },
    Badge: { defaultProps: { tt: 'none', radius: 10 } },
  },
});

type Scheme = 'light' | 'dark';

function rolesFor(scheme: Scheme): Record<string, string> {
  return Object.fromEntries(Object.entries(COLOUR_ROLES).map(([role, value]) => [`--${role}`, value[scheme]]));
}

// Mantine's own defaults for blue and dimmed text fail contrast on tinted rows; pointing them at roles settles it once.
const mantineOnRoles: Record<string, string> = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-3)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-2)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-2)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-color-error': 'var(--hard)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...rolesFor('light'), ...mantineOnRoles },
  dark: { ...rolesFor('dark'), ...mantineOnRoles },
});
