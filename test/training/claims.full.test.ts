// All claims that the sample leaves out, over all seeds: some forty runs, most of them on faces.
import { checkClaims } from './claims/checkClaims';
import { CLAIMS, isInSample } from './claims/table';

checkClaims(CLAIMS.filter((claim) => !isInSample(claim)));
