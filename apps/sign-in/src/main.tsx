import { createQueryClient } from '@chartwright/web-shell';
import { UiProvider } from '@chartwright/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SignInPage } from './sign-in-page.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <UiProvider density="sign-in">
      <QueryClientProvider client={createQueryClient()}>
        <SignInPage />
      </QueryClientProvider>
    </UiProvider>
  </StrictMode>,
);
