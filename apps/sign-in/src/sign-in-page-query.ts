import { api } from '@chartwright/api-client';
import { accountPaths, type SignInPage } from '@chartwright/contracts';
import { queryOptions } from '@tanstack/react-query';

export const signInPageQuery = queryOptions({
  queryKey: ['sign-in-page'],
  queryFn: ({ signal }) => api.get<SignInPage>(accountPaths.signInPage, { signal }),
});
