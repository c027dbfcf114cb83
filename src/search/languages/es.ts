/** What the search knows of Spanish. */

/** Words that only make a text a sentence or a question. */
export const STOPWORDS =
  'a al como con cuando cuanto cuantos cual de del donde el ella en era es esta este fue ha hay hubo la las lo los mas no o para pero por porque que quien quienes se si sin son su sus un una y';
