// Those claims whose runs are short, over all seeds; the full test has the others.
import { checkClaims } from './claims/checkClaims';
import { CLAIMS, isInSample } from './claims/table';

checkClaims(CLAIMS.filter(isInSample));
