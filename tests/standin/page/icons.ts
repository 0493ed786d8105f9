// Plain shapes of our own, 24 × 24.
export const home = 'M12 3 2 11h3v9h5v-6h4v6h5v-9h3z';
export const network =
  'M8 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm8 1a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM1 20c0-4 3-7 7-7s7 3 7 7zm15 0h7c0-4-2.5-6-5.500-6-1 0-2 .2-2.800.7 1 1.400 1.300 3.300 1.300 5.300z';
export const jobs = 'M9 4V3a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v1h7v16H2V4zm2 0h2V3h-2zM4 11v7h16v-7h-6v2h-4v-2z';
export const messaging =
  'M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-6 4v-4H4a2 2 0 0 1-2-2V6c0-1.100.9-2 2-2zm3 5h10V8H7zm0 4h7v-1H7z';
export const bell = 'M12 2a6 6 0 0 1 6 6v5l3 4H3l3-4V8a6 6 0 0 1 6-6zM9 19h6a3 3 0 0 1-6 0z';
export const search =
  'M10 3a7 7 0 0 1 5.600 11.200l5.100 5.100-1.400 1.400-5.100-5.100A7 7 0 1 1 10 3zm0 2a5 5 0 1 0 0 10 5 5 0 0 0 0-10z';
export const close = 'M19.400 6 18 4.600l-6 6-6-6L4.600 6l6 6-6 6L6 19.400l6-6 6 6 1.400-1.400-6-6z';
export const connect =
  'M9 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM2 20c0-4 3-7 7-7 3.500 0 6.500 3 7 7zM19 6v3h3v2h-3v3h-2v-3h-3V9h3V6z';
export const clock =
  'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm0 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm1 3v4.600l3 3-1.400 1.400L11 12.400V7z';
export const sparkle = 'M12 3l2.200 6.300L20.500 12l-6.300 2.200L12 21l-2.200-6.800L3.500 12l6.300-2.700z';
export const check = 'M9.500 17.500 4 12l1.500-1.500 4 4L18.500 5.500 20 7z';
