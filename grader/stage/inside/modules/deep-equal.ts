import { isDeepStrictEqual } from 'assert/build/internal/util/comparisons';

export default isDeepStrictEqual;
