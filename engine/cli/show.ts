export const show = async (..._a: unknown[]) => {}
