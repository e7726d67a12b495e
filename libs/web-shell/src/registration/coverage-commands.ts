import { api } from '@chartwright/api-client';
import {
  intakePaths,
  type CaseCoverage,
  type CorrectCoverageRequest,
  type CoverageRequest,
  type PatientView,
} from '@chartwright/contracts';
import { queryOptions } from '@tanstack/react-query';

export const addCoverage = (patientId: string, request: CoverageRequest) =>
  api.post<PatientView>(intakePaths.coverages(patientId), request);
export const correctCoverage = (patientId: string, coverageId: string, request: CorrectCoverageRequest) =>
  api.put<PatientView>(intakePaths.coverage(patientId, coverageId), request);
export const caseCoverageQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['intake', 'case-coverage', caseId],
    queryFn: ({ signal }) => api.get<CaseCoverage>(intakePaths.caseCoverage(caseId), { signal }),
    gcTime: 0,
  });
