import { useRef } from 'preact/hooks';
import { same } from '../../settings/same';

/** The value of an earlier rendering as long as it holds the same, so that what is made of it needn't be made again. */
export function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (!same(kept.current, value)) kept.current = value;
  return kept.current;
}
