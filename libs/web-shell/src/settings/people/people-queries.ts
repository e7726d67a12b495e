import { api } from '@chartwright/api-client';
import { accountPaths, type AddUserRequest, type ChangeUserRequest, type UserList, type UserView } from '@chartwright/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: ({ signal }) => api.get<UserList>(accountPaths.users, { signal }),
  meta: { live: ['user'] },
});

export function useSaveUser() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: { userId: string; request: ChangeUserRequest } | { userId: null; request: AddUserRequest }) =>
      change.userId === null ? api.post(accountPaths.users, change.request) : api.patch(accountPaths.user(change.userId), change.request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: usersQuery.queryKey }),
  });
}

export type AccessCommand = { kind: 'signOut' } | { kind: 'endPause' } | { kind: 'setPassword'; password: string };

/** What an administrator does about one person's access; each answers with the person as they are now. */
export function useAccess(userId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (command: AccessCommand) => {
      if (command.kind === 'signOut') return api.delete<UserView>(accountPaths.userSessions(userId));
      if (command.kind === 'endPause') return api.delete<UserView>(accountPaths.userPause(userId));
      return api.put<UserView>(accountPaths.userPassword(userId), { password: command.password });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: usersQuery.queryKey }),
  });
}
