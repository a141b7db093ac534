//! The walls: who may not gets nothing and changes nothing, every answer is guarded, and what is typed stays text.

mod bodies;
mod forgery;
mod headers;
mod hostile;
mod minutes;
mod objects;
mod people;
mod plenary;
mod routes;
mod rows;
mod sign_in;
mod typing;
mod world;
