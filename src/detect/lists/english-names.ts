/** Given names of English as people take them at work and at school. Written by hand; months and words are not among them. */
export const ENGLISH_NAMES = `
Aaron Abby Ada Adam Adele Adrian Aiden Alan Albert Alex Alice Alicia Alina Alison Allen Amanda Amber Amelia Amy Andrea Andrew Andy Angela Angelina Anita Ann Anna
Anne Annie Anthony Antonio Ariel Arthur Ashley Aurora Austin Ava Barbara Becky Bella Ben Benjamin Benny Betty Bill Billy Bob Bobby Brandon Brian Bruce Bryan Calvin
Candice Candy Carl Carol Caroline Carrie Catherine Cathy Cecilia Celine Charles Charlie Charlotte Chelsea Cherry Chloe Chris Christina Christine Christopher Cindy
Claire Clara Coco Colin Connie Crystal Cynthia Daisy Daniel Danny Daphne David Dean Debbie Dennis Derek Diana Donna Doris Dorothy Dylan Eddie Eddy Edison Edward
Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Elsa Emily Emma Eric Erica Ethan Eugene Eva Evan Evelyn Fanny Felix Fiona Flora Florence Frances Frank Freddy
Gary Gavin George Gigi Gina Gloria Grace Gracie Grant Greg Hannah Harry Harvey Hazel Heather Helen Henry Howard Ian Irene Iris Isabella Isaac Ivan Ivy Jack Jackie
Jackson Jacky Jacob Jade James Jamie Jane Janet Jasmine Jason Jay Jean Jeff Jeffrey Jennie Jennifer Jenny Jeremy Jerry Jesse Jessica Jessie Jill Jim Jimmy Joan
Joanna Joe Joey John Johnny Jonathan Jordan Joseph Joshua Joy Joyce Judy Julia Julian Julie Justin Karen Kate Katherine Kathy Katie Kay Kelly Kelvin Ken Kenneth
Kenny Kevin Kiki Kitty Kyle Lance Larry Laura Lauren Leo Leon Leonard Leslie Lily Linda Lisa Liz Lola Louis Louise Lucas Lucy Luke Luna Lydia Maggie Mandy Marcus
Margaret Maria Mark Martin Mary Mason Matt Matthew Max Megan Melissa Mia Michael Michelle Miguel Mike Milly Mimi Miranda Molly Monica Nancy Natalie Nathan Neil
Nicholas Nick Nicole Nina Noah Nora Oliver Olivia Oscar Owen Paul Peggy Penny Peter Phil Philip Phoebe Queenie Rachel Ralph Ray Raymond Rebecca Rex Richard Rick
Ricky Rita Robert Robin Roger Ron Ronald Rose Roy Ruby Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sandy Sarah Scott Sean Selena Serena Shane Sharon Sherry
Shirley Simon Sophia Sophie Spencer Stanley Stella Stephanie Stephen Steve Steven Stuart Susan Suzy Sylvia Ted Teresa Terry Thomas Tiffany Tim Timothy Tina Toby
Todd Tom Tommy Tony Tracy Vanessa Vera Veronica Vicky Victor Victoria Vincent Viola Violet Vivian Vivi Walter Wendy Will William Willy Winnie Yolanda Yuki Yvonne
Zach Zoe Zoey
`;
