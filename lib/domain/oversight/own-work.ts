/** What an organization has to do with the center, for what its portal shows. */
export interface OwnWork {
  /** It is or was in the house. */
  housed: boolean;
  /** It carries out a project. */
  executes: boolean;
}
