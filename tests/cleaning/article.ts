/** An article as an extractor leaves it: a headline and seven paragraphs, one a line. */
export const ARTICLE = [
  'Harbour town votes for a new bridge after forty years of talk',
  'The people of the harbour town voted on Sunday for a bridge that will join the two banks of the river, ending an argument that has gone on for more than forty years.',
  'Six in ten of those who went to the polls were in favour, the clerk of the council said late in the evening. The bridge is to be built in three years and will carry two lanes of traffic, a tramway and a path for walkers.',
  '"My father signed the first petition, and I carried the last of the boxes tonight," said the woman who has led the campaign since the spring. "I did not think that I would live to see it."',
  'Those who were against it fear that the quiet streets of the old quarter will fill with lorries on their way to the container terminal. They had asked for a tunnel, which the engineers of the county thought too dear.',
  'The ferry, which has crossed the river every quarter of an hour since the end of the war, will go on until the first car drives over the bridge. What is to become of its crew of fourteen has not been decided.',
  'The council meets again in a fortnight to decide who will build it. Four companies have shown interest, and one of them, from across the border, has already built two bridges further up the river.',
  'Work on the foundations can begin as soon as the winter floods have gone, the engineer in charge said, and not a day before.',
].join('\n');
