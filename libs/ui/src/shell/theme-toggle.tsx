import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconButton } from '../controls/action-button.js';

export function ThemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return (
    <IconButton
      size="default"
      icon={isDark ? 'sun' : 'moon'}
      label={isDark ? 'Use the light theme' : 'Use the dark theme'}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    />
  );
}
